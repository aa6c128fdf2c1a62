-- Directives. Only the shapes: each generation of the view is a copy of them (directed_case_g1, directive_g1 ...).
create table views.directed_case (
    case_id  uuid primary key,
    -- Of the last event seen: its place in the case, from 0.
    version  bigint not null,
    -- The case's directives and who stands how to it; personal text stays sealed.
    document json not null
);

-- One row a directive: what is asked by, and the keys that its case lies under.
create table views.directive (
    directive_id uuid not null,
    case_id      uuid not null,
    version      bigint not null,
    from_agency  text not null,
    to_agency    text not null,
    -- Of the body directed.
    province     text,
    due_at       timestamptz not null,
    answered_at  timestamptz,
    access       text[] not null,
    primary key (directive_id, case_id)
);
create index directive_by_due on views.directive (due_at, directive_id);
create index directive_by_to on views.directive (to_agency, due_at, directive_id);
create index directive_by_from on views.directive (from_agency, due_at, directive_id);
create index directive_by_province on views.directive (province, due_at, directive_id);
