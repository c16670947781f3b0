"""All benches, one after another: `make bench`."""

from tests.benchmarks import app, check_twice, draft, faults, imports, intervals, reader, size

if __name__ == "__main__":  # reading processes import this file again
    reader.main()
    check_twice.main()
    size.main()
    imports.main()
    intervals.main()
    faults.main()
    app.main()
    draft.main()
