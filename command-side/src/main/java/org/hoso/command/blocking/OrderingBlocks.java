package org.hoso.command.blocking;

import org.hoso.cases.Blocking;
import org.hoso.command.casefile.Basis;
import org.hoso.command.casefile.CaseFile;
import org.hoso.command.casefile.Decision;

/** The rules of this step. */
public final class OrderingBlocks {
    private OrderingBlocks() {}

    public static Decision decide(Blocking.Command command, CaseFile file, Basis basis) {
        switch (command) {
            case Blocking.OrderBlock c -> throw new UnsupportedOperationException("OrderBlock");
            case Blocking.ConfirmBlock c -> throw new UnsupportedOperationException("ConfirmBlock");
            case Blocking.LiftBlock c -> throw new UnsupportedOperationException("LiftBlock");
            case Blocking.RequestAccountLock c -> throw new UnsupportedOperationException("RequestAccountLock");
            case Blocking.ConfirmAccountLock c -> throw new UnsupportedOperationException("ConfirmAccountLock");
        }
    }
}
