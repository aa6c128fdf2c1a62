-- What was opened for a reason. Not a view: nothing rebuilds it, so nothing may drop it.
create table views.access_log (
    id       bigint generated always as identity primary key,
    at       timestamptz not null default clock_timestamp(),
    officer  text not null,
    agency   text not null,
    case_id  uuid not null,
    -- The row of the matrix, REPORTER_IDENTITY say.
    what     text not null,
    -- The place in the ledger that the answer showed.
    position bigint not null,
    -- As given, at most 300 characters; the interface asks to name no person in it.
    reason   varchar(300) not null
);
create index access_log_by_case on views.access_log (case_id, at);
