-- Cases in which nobody is waited for lie behind all others in the board's order: asked for alone, they were walked to over every open one.
do $$
declare
    board text;
begin
    for board in select tablename from pg_tables where schemaname = 'views' and tablename ~ '^board_row(_g\d+)?$' loop
        execute format('create index on views.%I (due_ms, case_id) where open = ''{}''', board);
    end loop;
end $$;
