-- What bodies of the State are shown of a case, ready made, and who may know of it: a page of the board reads this alone, a third of what
-- the case is folded on from. Generations that are there are filled anew from the ledger.
do $$
declare
    board text;
begin
    for board in select tablename from pg_tables where schemaname = 'views' and tablename ~ '^board_row(_g\d+)?$' loop
        execute format('truncate views.%I', board);
        execute format('alter table views.%I add column shown json not null', board);
    end loop;
    delete from views.view_position where view = 'board';
end $$;
