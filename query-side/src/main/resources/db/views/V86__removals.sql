-- The removal ledger: what platforms claimed and what our own checks found, a row a case. Only the shapes: each generation of the
-- view is a copy of them (ledger_case_g1 ...).
create table views.ledger_case (
    case_id     uuid primary key,
    case_number text unique,
    version     bigint not null,
    -- Everything; nothing in it is text by or about a person.
    document    json not null
);

-- By what content that was removed once is known again: its addresses, and the hashes of evidence that shows it.
create table views.removed_mark (
    mark             text not null,
    case_id          uuid not null,
    item_id          uuid not null,
    -- Of the event that first confirmed its removal.
    removed_position bigint not null,
    primary key (mark, case_id, item_id)
);
create index removed_mark_by_first on views.removed_mark (mark, removed_position);
