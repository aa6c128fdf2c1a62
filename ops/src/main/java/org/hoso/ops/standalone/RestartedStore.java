package org.hoso.ops.standalone;

import java.io.IOException;

/** A store that is started again where it ends by itself. */
interface RestartedStore {
    boolean run();

    /** Whether its disk has room for what a start writes. */
    boolean haveRoom();

    /** @throws org.hoso.runtime.boot.CannotStart when it does not start */
    void startAgain() throws IOException;
}
