package org.hoso.query.viewing;

import org.axonframework.common.transaction.TransactionManager;
import org.axonframework.eventhandling.tokenstore.TokenStore;
import org.springframework.transaction.support.TransactionOperations;

/**
 * What a database offers to the views that live in it.
 *
 * @param transactions what binds rows and token, where the database can
 * @param undoable     runs a write so that it leaves nothing when it fails, where the database can
 */
public record Housing(
        TokenStore tokens, TransactionManager transactions, TransactionOperations undoable, Positions positions) {}
