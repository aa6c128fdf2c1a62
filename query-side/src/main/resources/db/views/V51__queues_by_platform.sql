-- A past queue is narrowed to a platform by what the board said of the case: without this a platform that is rarely there cost a
-- look at every row of the queue.
create index queue_line_by_platform on views.queue_line using gin (platforms);
