package org.hoso.query.viewing;

import java.util.List;

/** Makes and removes the complete copies of a view: the tables of one database, or the collections of another. */
public interface Generations {
    /** As {@link View#tables} says. */
    List<String> tables();

    /** As {@link View#create} says. */
    void create(int generation);

    /** As {@link View#drop} says. */
    void drop(int generation);
}
