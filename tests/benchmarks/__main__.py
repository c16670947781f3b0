"""All benches, one after another: `make bench`."""

from tests.benchmarks import app, check_twice, draft, intervals, killed, reader

if __name__ == "__main__":  # reading processes import this file again
    reader.main()
    check_twice.main()
    killed.main()
    intervals.main()
    app.main()
    draft.main()
