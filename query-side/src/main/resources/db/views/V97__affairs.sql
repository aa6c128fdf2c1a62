-- What was said of affairs, one row an event. Only the shape: each generation of the view is a copy of it.
create table views.affair_line (
    affair_id uuid not null,
    version   bigint not null,
    -- Place in the ledger.
    position  bigint not null,
    stored_name text not null,
    payload   json not null,
    primary key (affair_id, version)
);
