"""All benches, one after another: `make bench`."""

from tests.benchmarks import check_twice, intervals, killed

if __name__ == "__main__":  # reading processes import this file again
    check_twice.main()
    killed.main()
    intervals.main()
