-- Files of applications for the white list that were taken: the same file sent again by the same body gets the same answer.
create table events.application_file (
    agency   text not null,
    -- Of the bytes as they were sent.
    sha256   text not null,
    -- What was answered.
    answer   json not null,
    taken_at timestamptz not null default clock_timestamp(),
    primary key (agency, sha256)
);
