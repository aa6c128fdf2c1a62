package org.hoso.query.casefile;

import java.util.List;
import org.hoso.query.casefile.Appeals.Complaint;
import org.hoso.query.casefile.Appeals.Lawsuit;

/**
 * What was appealed or taken to court, and what rulings left to be done.
 */
public record SeenAppeals(List<Complaint> appeals, List<Lawsuit> lawsuits, List<SeenConsequence> consequences) {}
