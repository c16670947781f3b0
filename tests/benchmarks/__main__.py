"""All benches, one after another: `make bench`."""

from tests.benchmarks import app, check_twice, draft, faults, intervals, reader

if __name__ == "__main__":  # reading processes import this file again
    reader.main()
    check_twice.main()
    faults.main()
    intervals.main()
    app.main()
    draft.main()
