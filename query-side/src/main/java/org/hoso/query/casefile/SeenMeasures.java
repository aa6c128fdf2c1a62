package org.hoso.query.casefile;

import java.util.List;
import org.hoso.query.casefile.Measures.AccessBlock;
import org.hoso.query.casefile.Measures.AccountLock;
import org.hoso.query.casefile.Measures.CarriedOrder;
import org.hoso.query.casefile.Measures.RemovalNotice;

/**
 * What was asked of platforms and providers.
 *
 * @param carried how orders were carried to whom they went
 */
public record SeenMeasures(
        List<RemovalNotice> notices, List<AccessBlock> blocks, List<AccountLock> locks, List<CarriedOrder> carried) {}
