package org.hoso.command.storing;

import java.sql.SQLException;
import org.axonframework.commandhandling.CommandExecutionException;
import org.axonframework.modelling.command.AggregateNotFoundException;
import org.hoso.runtime.ledger.UnknownStoredEvent;
import org.hoso.runtime.problems.StoreTrouble;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DuplicateKeyException;

/**
 * Trouble on its way over the bus: exceptions do not cross a server as themselves, and what is asked for elsewhere has to be
 * told apart here.
 *
 * @param storedName of an event that the handling program does not know
 */
public record RemoteFailure(
        Kind kind, @Nullable String storedName, @Nullable String revision) {
    /** What the desk tells apart. */
    public enum Kind {
        TAKEN,
        AWAY,
        NO_ROOM,
        UNREADABLE,
        BEHIND
    }

    /** The same trouble in the form that crosses; what the desk need not tell apart stays as it is. */
    static Exception over(Exception trouble) {
        return switch (trouble) {
            case CommandExecutionException crosses -> crosses;
            case StaleCacheException behind -> thrown(new RemoteFailure(Kind.BEHIND, null, null), behind);
            case AggregateNotFoundException unknown -> Rejection.unseen();
            case DuplicateKeyException taken -> thrown(new RemoteFailure(Kind.TAKEN, null, null), taken);
            case UnknownStoredEvent event ->
                thrown(new RemoteFailure(Kind.UNREADABLE, event.storedName(), event.revision()), event);
            case Exception full
            when StoreTrouble.isFull(full) -> thrown(new RemoteFailure(Kind.NO_ROOM, null, null), full);
            case Exception away
            when StoreTrouble.isAway(away) -> thrown(new RemoteFailure(Kind.AWAY, null, null), away);
            default -> trouble;
        };
    }

    private static CommandExecutionException thrown(RemoteFailure details, Exception trouble) {
        return new CommandExecutionException(String.valueOf(trouble.getMessage()), trouble, details);
    }

    /** The trouble as the desk knows it. */
    RuntimeException back(CommandExecutionException e) {
        return switch (kind) {
            case TAKEN -> new DuplicateKeyException(String.valueOf(e.getMessage()), e);
            case AWAY -> new DataAccessResourceFailureException(String.valueOf(e.getMessage()), e);
            case NO_ROOM ->
                new DataAccessResourceFailureException(
                        String.valueOf(e.getMessage()), new SQLException(e.getMessage(), StoreTrouble.DISK_FULL, e));
            case BEHIND -> new StaleCacheException();
            case UNREADABLE -> new UnknownStoredEvent(String.valueOf(storedName), revision);
        };
    }
}
