-- What its receiver said when it had arrived, kept before the case is told: while the case cannot be told, what has arrived is not
-- sent again.
alter table events.dispatch add column receipt text;
