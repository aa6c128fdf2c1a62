package org.hoso.law;

import java.util.Arrays;
import java.util.Optional;

/** The offices whose competence to sanction is modelled: the one place that gives each English title its stable code. */
public enum Office {
    COMMUNE_CHAIR("commune_chair", "Chair, communal People's Committee"),
    DEPARTMENT_DIRECTOR("department_director", "Director of a provincial department"),
    PROVINCE_CHAIR("province_chair", "Chair, provincial People's Committee"),
    ABEI_DIRECTOR_GENERAL("abei_director_general", "Director General of ABEI"),
    VCC_CHAIR("vcc_chair", "Chair of VCC");

    private final String code;
    private final String titleEn;

    Office(String code, String titleEn) {
        this.code = code;
        this.titleEn = titleEn;
    }

    /** The code stored in events and asked of {@link Competences}. */
    public String code() {
        return code;
    }

    static Optional<Office> titled(String titleEn) {
        return Arrays.stream(values())
                .filter(office -> office.titleEn.equals(titleEn))
                .findFirst();
    }
}
