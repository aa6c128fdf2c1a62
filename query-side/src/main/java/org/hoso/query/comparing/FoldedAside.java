package org.hoso.query.comparing;

import java.util.List;
import java.util.Optional;
import org.hoso.query.viewing.Filling;
import org.hoso.query.viewing.LedgeredBatch;
import org.hoso.query.viewing.LedgeredCaseEvent;
import org.hoso.query.viewing.LedgeredOther;
import org.hoso.query.viewing.View;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionOperations;

/** One view as it is made anew: of the events that the one compared with has seen, and no more. */
final class FoldedAside {
    private final View view;
    private final ComparedStanding standing;
    private final TransactionOperations transactions;
    private final Filling filling;
    private @Nullable String failure;

    FoldedAside(View view, ComparedStanding standing, TransactionOperations transactions) {
        this.view = view;
        this.standing = standing;
        this.transactions = transactions;
        this.filling = view.fill(ViewsAside.GENERATION);
    }

    View view() {
        return view;
    }

    ComparedStanding standing() {
        return standing;
    }

    /** Why it could not be made. */
    Optional<String> failure() {
        return Optional.ofNullable(failure);
    }

    void add(LedgeredBatch batch) {
        List<LedgeredCaseEvent> cases = batch.cases().stream()
                .filter(event -> event.position() <= standing.position()
                        && standing.takes(event.caseId().toString(), event.version()))
                .toList();
        List<LedgeredOther> others = batch.others().stream()
                .filter(event -> event.position() <= standing.position()
                        && standing.takes(event.stream().toString(), event.version()))
                .toList();
        work(() -> {
            if (!cases.isEmpty()) filling.add(cases);
            if (!others.isEmpty()) filling.addOthers(others);
        });
    }

    void end() {
        work(filling::close);
    }

    /** What one view cannot take says nothing of the others. */
    private void work(Runnable write) {
        if (failure != null) return;
        try {
            transactions.executeWithoutResult(status -> write.run());
        } catch (RuntimeException cannot) {
            failure = "it cannot be folded anew: " + cannot.getMessage();
        }
    }
}
