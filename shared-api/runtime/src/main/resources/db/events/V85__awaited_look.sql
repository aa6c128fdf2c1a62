-- Which content the checker is to look at, and when next. A mere wake-up list, made from the ledger; one row a piece of content.
create table events.awaited_look (
    item_id  uuid primary key,
    case_id  uuid not null,
    -- What the looks follow: a platform's claim, or a removal that was confirmed.
    occasion text not null check (occasion in ('claim', 'removal')),
    since    timestamptz not null,
    due_at   timestamptz not null,
    tries    int not null default 0
);
create index awaited_look_due on events.awaited_look (tries, due_at);
