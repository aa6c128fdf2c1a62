package org.hoso.query.casefile;

import java.util.List;

/**
 * The evidence as a reader sees it.
 *
 * @param count     how many pieces there are, as far as the reader may know of them
 * @param pieces    those shown
 * @param onRequest whether those not shown are to be asked for from the accountable body
 */
public record SeenEvidence(int count, List<EvidencePiece> pieces, boolean onRequest) {}
