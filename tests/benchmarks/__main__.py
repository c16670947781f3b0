"""All benches, one after another: `make bench`."""

from tests.benchmarks import check_twice, intervals, killed

check_twice.main()
killed.main()
intervals.main()
