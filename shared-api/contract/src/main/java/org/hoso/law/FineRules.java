package org.hoso.law;

/**
 * Constants of the fine arithmetic, VND and years.
 *
 * @param factorOrg what an organisation pays of an individual's fine
 * @param defaultFine the point of the frame to start from (LHAV Art 23.4)
 * @param mitigated the point for two or more mitigating circumstances left (ND 118/2021 Art 9.1.b)
 * @param aggravated the point for two or more aggravating circumstances left
 * @param fieldMaxIndividualVnd ceiling for one advertising act of an individual (ND 87/2026 Art 6)
 * @param fieldMaxOrganisationVnd ceiling for one advertising act of an organisation
 */
public record FineRules(
        int factorOrg,
        FinePoint defaultFine,
        FinePoint mitigated,
        FinePoint aggravated,
        long fieldMaxIndividualVnd,
        long fieldMaxOrganisationVnd,
        int limitationYearsAdvertising,
        int limitationYearsGoods) {}
