package org.hoso.command.intake;

import java.util.List;
import java.util.Map;
import org.axonframework.messaging.MetaData;
import org.hoso.command.family.FamilyDecision;
import org.hoso.command.lists.ManyProposals;
import org.hoso.command.lists.ManyProposals.Row;
import org.hoso.command.storing.EventAppender;
import org.hoso.command.storing.ListedAddresses;
import org.hoso.command.storing.ListsAround;
import org.hoso.lists.Listing.ListingProposed;
import org.hoso.lists.Listing.ProposeListing;
import org.hoso.lists.ListsEvent;
import org.hoso.runtime.intake.Edge;
import org.hoso.runtime.ledger.CallingApplication;
import org.hoso.runtime.signin.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.support.TransactionTemplate;

/** Proposing many listings in one transaction: the same decision and the same rows as for one, through the same event store. */
public class ManyListings {
    private final Edges edges;
    private final ListsAround around;
    private final ListedAddresses addresses;
    private final EventAppender appender;
    private final TransactionTemplate transactions;

    ManyListings(
            Edges edges,
            ListsAround around,
            ListedAddresses addresses,
            EventAppender appender,
            TransactionTemplate transactions) {
        this.edges = edges;
        this.around = around;
        this.addresses = addresses;
        this.appender = appender;
        this.transactions = transactions;
    }

    /** For drafts of one instant. A proposal names no listing, its id is drawn. */
    public Edge edge(SignedIn who) {
        return edges.beside(who, ProposeListing.class);
    }

    /** One decision a row, in their order; nothing is stored. */
    public List<FamilyDecision<ListsEvent>> decide(List<Row> rows) {
        return ManyProposals.decide(rows, around.forMany(rows));
    }

    /**
     * Stores all of them or none.
     *
     * @param client the application that sent them, where it is known
     * @param beside further rows of the same transaction
     * @throws org.axonframework.modelling.command.ConcurrencyException when another listing took an address meanwhile
     * @throws org.springframework.dao.DuplicateKeyException            when what is kept beside was kept meanwhile
     */
    public void append(List<ListingProposed> proposed, String requestId, @Nullable String client, Runnable beside) {
        MetaData meta = MetaData.from(Map.of("requestId", requestId, "channel", "file"))
                .mergedWith(CallingApplication.metadata(client));
        transactions.executeWithoutResult(transaction -> {
            addresses.claim(proposed);
            beside.run();
            appender.begin(proposed, meta);
        });
    }
}
