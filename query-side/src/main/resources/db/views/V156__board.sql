-- The board and the search, one row a case. Only the shape: each generation of the view is a copy of it (board_row_g1 ...).
create table views.board_row (
    case_id         uuid primary key,
    -- Of the last event seen: its place in the case, from 0.
    version         bigint not null,
    -- When something is due first, in milliseconds since 1970; the greatest bigint where nothing is.
    due_ms          bigint not null,
    opened_ms       bigint,
    status          text not null,
    product_field   text,
    violation_types text[] not null,
    platforms       text[] not null,
    -- The body that answers and those waited for; bodies whose turn it is; tracks on which somebody is waited for.
    agencies        text[] not null,
    waited_for      text[] not null,
    open            text[] not null,
    -- The keys that the case lies under.
    access          text[] not null,
    -- By what it is searched: lower case, with diacritics and without.
    words           text[] not null,
    -- To fold on from and to show; nothing in it is text by or about a person.
    document        json not null
);
create index board_row_by_due on views.board_row (due_ms, case_id);
create index board_row_by_status on views.board_row (status, due_ms, case_id);
create index board_row_by_field on views.board_row (product_field, due_ms, case_id);
create index board_row_by_opening on views.board_row (opened_ms);
-- All lists in one index: what is asked of several is met in it, before any row is read. What is written waits in a short list, so
-- that a question asked while much is written has little to look through beside.
create index board_row_by_lists on views.board_row
    using gin (words, agencies, waited_for, open, platforms, violation_types, access) with (gin_pending_list_limit = 256);
