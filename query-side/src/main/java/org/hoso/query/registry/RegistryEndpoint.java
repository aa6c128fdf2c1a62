package org.hoso.query.registry;

import java.time.LocalDate;
import java.util.List;
import org.hoso.law.Agency;
import org.hoso.law.CalendarYear;
import org.hoso.law.ClockRule;
import org.hoso.law.InstalmentLimits;
import org.hoso.law.LawTable;
import org.hoso.law.ListedProvider;
import org.hoso.law.Mandate;
import org.hoso.law.Platform;
import org.hoso.law.ProductField;
import org.hoso.law.Province;
import org.hoso.law.Remedy;
import org.hoso.law.RepeatWindow;
import org.hoso.law.RoleDuty;
import org.hoso.runtime.law.ItemKinds.ItemKind;
import org.springdoc.core.annotations.ParameterObject;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The law as data for anybody who is signed in; cacheable until its data changes. */
@RestController
@RequestMapping("/api/v1/registry")
class RegistryEndpoint {
    private final Registry registry;

    RegistryEndpoint(Registry registry) {
        this.registry = registry;
    }

    @GetMapping("/agencies")
    ResponseEntity<RegistryPage<Agency>> agencies(@ParameterObject RegistryQuery asked) {
        return answer(asked, registry.agencies(asked.day()), LawTable.AGENCIES);
    }

    /** Every mandate of the day; where a product field is named, those that reach the matter, the body to be proposed first. */
    @GetMapping("/mandates")
    ResponseEntity<RegistryPage<Mandate>> mandates(
            @ParameterObject RegistryQuery asked, @ParameterObject AskedMandates matter) {
        LocalDate day = asked.day();
        return answer(
                asked, matter.narrowed() ? registry.mandates(matter, day) : registry.mandates(day), LawTable.MANDATES);
    }

    @GetMapping("/violation-types")
    ResponseEntity<RegistryPage<Registry.TypeOnDay>> violationTypes(@ParameterObject RegistryQuery asked) {
        return answer(asked, registry.violationTypes(asked.day()), LawTable.PENALTIES);
    }

    @GetMapping("/clocks")
    ResponseEntity<RegistryPage<ClockRule>> clocks(@ParameterObject RegistryQuery asked) {
        return answer(asked, registry.clocks(asked.day()), LawTable.CLOCKS);
    }

    /** The calendar of the year of that day. */
    @GetMapping("/calendar")
    ResponseEntity<RegistryPage<CalendarYear>> calendar(@ParameterObject RegistryQuery asked) {
        return answer(
                asked,
                registry.calendar(asked.day()),
                LawTable.DAYS_OFF,
                LawTable.MAKE_UP_DAYS,
                LawTable.CANCELLED_DAYS);
    }

    /** How many violations in how many days make an account, or a subject, a repeat one. */
    @GetMapping("/repeat-windows")
    ResponseEntity<RegistryPage<RepeatWindow>> repeatWindows(@ParameterObject RegistryQuery asked) {
        return answer(asked, registry.repeatWindows(asked.day()), LawTable.REPEAT_WINDOWS);
    }

    /** What a plan to pay a fine in parts must keep. */
    @GetMapping("/instalment-limits")
    ResponseEntity<RegistryPage<InstalmentLimits>> instalmentLimits(@ParameterObject RegistryQuery asked) {
        return answer(asked, registry.instalmentLimits(asked.day()), LawTable.INSTALMENT_LIMITS);
    }

    /** What the law asks of whoever has a role in advertising. */
    @GetMapping("/role-duties")
    ResponseEntity<RegistryPage<RoleDuty>> roleDuties(@ParameterObject RegistryQuery asked) {
        return answer(asked, registry.roleDuties(asked.day()), LawTable.ROLE_DUTIES);
    }

    /** Whom orders to block may name. */
    @GetMapping("/providers")
    ResponseEntity<RegistryPage<ListedProvider>> providers(@ParameterObject RegistryQuery asked) {
        return answer(asked, registry.providers(asked.day()), LawTable.PROVIDERS);
    }

    @GetMapping("/platforms")
    ResponseEntity<RegistryPage<Platform>> platforms(@ParameterObject RegistryQuery asked) {
        return answer(asked, registry.platforms());
    }

    /** Of content, each with the platforms that have it. */
    @GetMapping("/item-kinds")
    ResponseEntity<RegistryPage<ItemKind>> itemKinds(@ParameterObject RegistryQuery asked) {
        return answer(asked, registry.itemKinds());
    }

    /** What a decision may order beside a fine. */
    @GetMapping("/remedies")
    ResponseEntity<RegistryPage<Remedy>> remedies(@ParameterObject RegistryQuery asked) {
        return answer(asked, registry.remedies());
    }

    @GetMapping("/product-fields")
    ResponseEntity<RegistryPage<ProductField>> productFields(@ParameterObject RegistryQuery asked) {
        return answer(asked, registry.productFields());
    }

    @GetMapping("/provinces")
    ResponseEntity<RegistryPage<Province>> provinces(@ParameterObject RegistryQuery asked) {
        return answer(asked, registry.provinces());
    }

    private <T> ResponseEntity<RegistryPage<T>> answer(RegistryQuery asked, List<T> all, LawTable... tables) {
        LocalDate day = asked.day();
        int from = Math.min(asked.from(), all.size());
        int to = Math.min(from + asked.most(), all.size());
        Integer next = to < all.size() ? Integer.valueOf(to) : null;
        String tag = registry.version() + "-" + day + "-" + from + "-" + to;
        return ResponseEntity.ok()
                .eTag(tag)
                .header("Cache-Control", "private, max-age=60")
                .body(new RegistryPage<>(
                        day, registry.version(), all.subList(from, to), next, registry.amended(day, List.of(tables))));
    }
}
