package org.hoso.ops.standalone;

/**
 * The standalone, which does not wait for the disk: two of them on one machine would spend half of their time doing so. What is
 * committed survives a kill all the same.
 */
public final class TrialStandalone {
    private TrialStandalone() {}

    public static void main(String... arguments) {
        Standalone.run(Durability.WHILE_THE_MACHINE_RUNS, arguments);
    }
}
