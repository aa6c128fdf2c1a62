package org.hoso.runtime.ledger;

import java.io.IOException;
import java.time.Duration;
import org.postgresql.ds.PGSimpleDataSource;

/** A process that does nothing but sequence, and says each change of its state on its own line. Ends with its input. */
public final class SequencerProcess {
    private SequencerProcess() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setURL(args[0]);
        Sequencer sequencer = new Sequencer(
                DirectConnections.to(dataSource), new LedgerSignal(), Duration.ofMillis(Long.parseLong(args[1])));
        sequencer.start();
        String told = "";
        while (System.in.available() == 0) {
            String state = sequencer.state().getClass().getSimpleName();
            if (!state.equals(told)) System.out.println("STATE " + state);
            told = state;
            Thread.sleep(5);
        }
        sequencer.stop();
    }
}
