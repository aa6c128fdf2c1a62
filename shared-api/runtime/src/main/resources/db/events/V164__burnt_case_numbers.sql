-- Case numbers that were drawn for a case which then did not open: an official register tells its gaps.
create table events.burnt_case_number (
    number   text primary key,
    cause    text not null check (cause in ('lost_race', 'failed')),
    burnt_at timestamptz not null default clock_timestamp()
);

-- After the number was drawn: what was drawn before it was drawn before that instant.
alter table events.case_number add column recorded_at timestamptz not null default clock_timestamp();
create index case_number_running on events.case_number ((split_part(number, '-', 3)::bigint));
create index burnt_case_number_running on events.burnt_case_number ((split_part(number, '-', 3)::bigint));
