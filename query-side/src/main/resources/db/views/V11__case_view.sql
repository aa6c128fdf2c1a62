-- The case file, one row a case. Only the shape: each generation of the view is a copy of it (case_view_g1 ...).
create table views.case_view (
    case_id     uuid primary key,
    case_number text unique,
    -- Of the last event seen: its place in the case, from 0, and in the ledger.
    version     bigint not null,
    position    bigint not null,
    -- To look at with SQL; the document has them too.
    accountable text,
    status      text not null,
    -- Everything; personal text stays sealed.
    document    json not null
);
create index case_view_by_accountable on views.case_view (accountable, status);
