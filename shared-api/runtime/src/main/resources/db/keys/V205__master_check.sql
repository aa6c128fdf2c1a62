-- What the right master key makes of a fixed text. Another key is noticed at start; a person's key that does not open would be too late.
create table master_check (
    the_one boolean primary key default true check (the_one),
    value   bytea not null
);
