package org.hoso.query.competent;

import org.hoso.query.wording.Sentence;

/**
 * By what bodies are proposed.
 *
 * @param law     which law: changes with its files and with each confirmed amendment
 * @param version of the order among several competent bodies
 * @param reading that this order is ours, and what it is
 */
record Rule(String law, int version, Sentence reading) {}
