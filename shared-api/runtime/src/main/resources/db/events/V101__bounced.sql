-- When the outcome that the row shows was told: mail that bounced ends what had arrived, and an older word said again does not.
alter table events.dispatch add column told_at timestamptz;
