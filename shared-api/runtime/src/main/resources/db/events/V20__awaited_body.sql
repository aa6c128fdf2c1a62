-- Bodies whose end would change a case: who answers for it, who is to answer an offer. A mere wake-up list, made from the ledger.
create table events.awaited_body (
    kind    text not null check (kind in ('lead', 'offer')),
    -- Of the case, or of the offer.
    id      uuid not null,
    case_id uuid not null,
    agency  text not null,
    at_rest boolean not null default false,
    tries   int not null default 0,
    primary key (kind, id)
);
create index awaited_body_agency on events.awaited_body (agency) where not at_rest;
create index awaited_body_case on events.awaited_body (case_id);
