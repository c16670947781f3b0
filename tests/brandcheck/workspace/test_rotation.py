from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from brandcheck.workspace import rotation

START = datetime(2026, 1, 1, tzinfo=UTC)
MOMENTS = st.datetimes(datetime(2019, 1, 1), datetime(2031, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 (they are bounds)
DAY = timedelta(days=1)


def live(moments: list[datetime]) -> frozenset[datetime]:
    """The copies that are left when at each moment one is made where it is due, whatever the clock says."""
    there: frozenset[datetime] = frozenset()
    for now in moments:
        if rotation.is_due(there, now):
            there = rotation.kept(there | {now}, now)
    return there


@given(st.lists(MOMENTS), MOMENTS)
def test_the_latest_stay_and_the_rest_is_bounded(moments: list[datetime], now: datetime):
    kept = rotation.kept(moments, now)
    assert kept <= set(moments)
    assert len(kept) <= 10
    for row in ([m for m in moments if m <= now], moments):
        assert not row or max(row) in kept


@given(st.lists(MOMENTS), MOMENTS)
def test_what_is_kept_is_kept_again(moments: list[datetime], now: datetime):
    kept = rotation.kept(moments, now)
    assert rotation.kept(kept, now) == kept


@given(st.lists(MOMENTS, min_size=1), MOMENTS)
def test_copies_of_the_future_push_out_none_of_the_past(moments: list[datetime], now: datetime):
    past = [moment for moment in moments if moment <= now]
    assert {moment for moment in rotation.kept(moments, now) if moment <= now} == rotation.kept(past, now)


@given(st.integers(0, 800), st.integers(0, 23))
def test_who_works_every_day_has_three_days_one_of_a_week_and_one_of_a_month(days: int, hour: int):
    now = START + timedelta(days=days + 70, hours=hour)
    kept = live([now - number * DAY for number in range(days + 70, -1, -1)])
    ages = sorted((now - moment).days for moment in kept)
    assert ages[:3] == [0, 1, 2]
    assert len(ages) in {4, 5}  # the last of a month may be the last of a week as well
    assert 3 <= ages[3] <= 9
    assert any((moment.year, moment.month) != (now.year, now.month) for moment in kept)


@given(st.lists(MOMENTS, min_size=1, max_size=12), MOMENTS)
def test_whatever_the_clock_did_a_copy_is_made_of_every_day_of_work(before: list[datetime], now: datetime):
    after = live([*before, now])
    assert any(timedelta(0) <= now - moment < DAY for moment in after)
    assert len(after) <= 10
    assert max([*before, now]) - max(after) < DAY


def test_a_clock_that_was_wrong_for_a_day_costs_no_copy():
    week = [START + number * DAY for number in range(7)]
    there = live(week)
    for wrong in (START - 3000 * DAY, START + 3000 * DAY):
        once = live([*week, wrong])
        assert wrong in once
        assert there - once <= {week[4]}  # as on any day on which a copy was made
        assert live([*week, wrong, START + 7 * DAY]) >= {START + 7 * DAY, week[6], week[5]}
