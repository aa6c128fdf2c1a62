-- Up to which change of the lists subscribers have shown that they hold them. Only the shape (list_confirmation_g1 ...).
create table views.list_confirmation (
    position    bigint primary key,
    -- Sign-in id of the subscriber's system, and for whom it acts.
    officer     text not null,
    agency      text not null,
    number      bigint not null,
    ledgered_at timestamptz not null
);
create index list_confirmation_of on views.list_confirmation (officer, number);
create index list_confirmation_at on views.list_confirmation (number, officer);
