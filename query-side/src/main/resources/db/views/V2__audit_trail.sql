-- The audit trail: one line an event, never removed, also not when its case ends. These two tables are only the shape: each
-- generation of the view is a copy of them, made when it is needed (audit_line_g1, case_access_g1 ...).
create table views.audit_line (
    position     bigint primary key,
    case_id      uuid not null,
    version      bigint not null,
    event_id     text not null,
    stored_name  text not null,
    at           timestamptz not null,
    recorded_at  timestamptz not null,
    ledgered_at  timestamptz not null,
    officer      text not null,
    agency       text not null,
    role         text not null,
    on_behalf_of text,
    -- As stored; personal text stays sealed.
    payload      json not null,
    unique (case_id, version)
);

-- Who stands how to each case, as of its last line: history and feed are filtered by it.
create table views.case_access (
    case_id     uuid primary key,
    case_number text,
    version     bigint not null,
    access      json not null
);
create index case_access_by_number on views.case_access (case_number);
