package org.hoso.command.casefile;

/** One side of a case file; a file has one of each kind. */
sealed interface Facet
        permits Reports,
                Items,
                Pieces,
                Classified,
                Lead,
                Conclusions,
                Subjects,
                Notices,
                Blocks,
                SentOrders,
                Sanctions,
                Appeals,
                RunningClocks,
                Journal,
                Closure,
                Merged,
                Measuring,
                Papers {}
