package org.hoso.query.readers;

import java.util.List;
import java.util.Map;
import org.hoso.cases.Role;
import org.hoso.query.rights.DataKind;
import org.hoso.query.rights.Relation;
import org.hoso.query.rights.Sight;
import org.hoso.query.wording.BodyName;
import org.hoso.withers.Withers;
import org.jspecify.annotations.Nullable;

/**
 * Somebody to whom the case was open then. Who held which role in a body, only the sign-in knows.
 *
 * @param relation how they stood to the case
 * @param body     absent for auditors, who see every case, and for outsiders
 * @param platform code of the platform, where it is one
 * @param roles    officers of these roles; {@code recorder} stands for every role that has no rule of its own
 * @param persons  how many, where outsiders are told apart by their accounts, which are not told
 * @param sees     each kind of data with how much of it
 * @param looked   what officers of that body opened up to then, the last first
 */
@Withers
public record CouldSee(
        Relation relation,
        @Nullable BodyName body,
        @Nullable String platform,
        List<Role> roles,
        @Nullable Integer persons,
        Map<DataKind, Sight> sees,
        List<RecordedLook> looked)
        implements CouldSeeBuilder.With {}
