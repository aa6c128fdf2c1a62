package org.hoso.query.lists;

/** Where each change of the lists goes that everybody is told of. */
@FunctionalInterface
interface GivingOut {
    void give(ListingRows.Told told);
}
