package org.hoso.lists;

import java.time.Instant;
import java.util.UUID;
import org.hoso.cases.Actor;
import org.hoso.cases.By;
import org.hoso.cases.Handed;
import org.hoso.cases.Minted;
import org.hoso.cases.Role;
import org.hoso.cases.Sha256;
import org.hoso.cases.Shape;

/** Xác nhận đã cập nhật danh sách: a subscriber shows by number and running hash that it holds the lists up to that change. */
public interface Confirmation {
    sealed interface Command extends ListsCommand {
        UUID confirmationId();

        @Override
        default UUID stream() {
            return confirmationId();
        }
    }

    sealed interface Event extends ListsEvent {
        UUID confirmationId();

        @Override
        default UUID stream() {
            return confirmationId();
        }
    }

    /** @param number of the last change that it took over @param hash the running hash at that number, as the subscriber computed it */
    @By(Role.SUBSCRIBER)
    record ConfirmList(@Handed Actor by, Instant at, @Minted UUID confirmationId, long number, Sha256 hash)
            implements Command {
        public ConfirmList {
            Shape.require(number >= 1, "changes are numbered from 1");
        }
    }

    /** Both were those of the change feed. */
    record ListConfirmed(Actor by, Instant at, UUID confirmationId, long number, Sha256 hash) implements Event {}
}
