-- Figures proposed for publication, and published, one row a proposal. Only the shape (publication_g1 ...).
create table views.publication (
    publication_id uuid primary key,
    -- Of the proposal.
    position       bigint not null,
    ledgered_at    timestamptz not null,
    period         text not null,
    -- The publication whose place it takes.
    restates       uuid,
    state          text not null,
    -- Of what settled it: published or withdrawn.
    settled        bigint,
    settled_at     timestamptz,
    -- The events as stored; in them is no text by or about a person and no number that is too small to tell.
    proposal       json not null,
    outcome        json
);
create index publication_published on views.publication (settled) where state = 'published';
