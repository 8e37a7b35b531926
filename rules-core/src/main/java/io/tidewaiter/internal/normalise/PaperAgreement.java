package io.tidewaiter.internal.normalise;

import io.tidewaiter.facts.PaperBuilder;
import io.tidewaiter.internal.text.Folding;
import io.tidewaiter.internal.text.Only;
import io.tidewaiter.model.BillType;
import io.tidewaiter.model.Consignment;
import io.tidewaiter.model.GoodsItem;
import io.tidewaiter.model.HsCode;
import io.tidewaiter.model.PartyRole;
import io.tidewaiter.model.SupportingDocument;
import io.tidewaiter.model.TransportDocument;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A paper beside the declaration and the master transport document: quantity, packages, mass, code and parties. */
final class PaperAgreement {

    private static final BigDecimal TOLERANCE = new BigDecimal("0.02");
    private static final Set<PartyRole> SENDERS = EnumSet.of(PartyRole.CONSIGNOR, PartyRole.SELLER);
    private static final Set<PartyRole> RECEIVERS = EnumSet.of(PartyRole.CONSIGNEE, PartyRole.BUYER);
    private final Consignment consignment;

    PaperAgreement(Consignment consignment) {
        this.consignment = consignment;
    }

    void fill(PaperBuilder builder, SupportingDocument document) {
        BigDecimal mass = Numbers.kilograms(document.grossMass());
        builder.quantityToDeclared(quantityToDeclared(document))
                .packages(document.packages())
                .packagesFit(packagesFit(document.packages()).orNull())
                .grossMassKg(mass)
                .massFits(massFits(mass).orNull())
                .heading(HsFacts.cut(document.hsCode(), HsFacts.HEADING))
                .headingFits(headingFits(document).orNull())
                .consignor(document.consignor())
                .consignorFits(named(document.consignor(), SENDERS).orNull())
                .consignee(document.consignee())
                .consigneeFits(named(document.consignee(), RECEIVERS).orNull());
    }

    private @Nullable BigDecimal quantityToDeclared(SupportingDocument document) {
        List<GoodsItem> goods = covered(document);
        if (goods == null || goods.isEmpty() || document.unit() == null) {
            return null;
        }
        BigDecimal declared = BigDecimal.ZERO;
        for (GoodsItem item : goods) {
            boolean same = document.unit().equals(item.unit());
            declared = Numbers.plus(declared, same ? Numbers.of(item.quantity()) : null);
        }
        return Numbers.ratio(Numbers.of(document.quantity()), declared);
    }

    /** The item the paper belongs to, or all; null when that item is not there or nobody says which one it is. */
    private @Nullable List<GoodsItem> covered(SupportingDocument document) {
        List<GoodsItem> goods = consignment.goods();
        Integer number = document.goodsItem();
        if (goods == null || goods.size() == 1) {
            return goods;
        }
        return number == null || number < 1 || number > goods.size() ? null : List.of(goods.get(number - 1));
    }

    private Truth packagesFit(@Nullable Integer packages) {
        if (packages == null) {
            return Truth.UNKNOWN;
        }
        return Truth.same(packages, consignment.packages())
                .and(Truth.anyOf(
                                masters(),
                                master ->
                                        Truth.same(packages, master.packages()).not())
                        .not());
    }

    private Truth massFits(@Nullable BigDecimal mass) {
        if (mass == null) {
            return Truth.UNKNOWN;
        }
        return near(mass, Numbers.kilograms(consignment.grossMass()))
                .and(Truth.anyOf(
                                masters(),
                                master -> near(mass, Numbers.kilograms(master.grossMass()))
                                        .not())
                        .not());
    }

    private static Truth near(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        BigDecimal apart = Numbers.absolute(Numbers.minus(one, other));
        return Truth.before(other == null ? null : other.multiply(TOLERANCE), apart)
                .not();
    }

    private @Nullable List<TransportDocument> masters() {
        return Matching.all(consignment.transportDocuments(), bill -> Truth.same(bill.type(), BillType.MASTER))
                .orElse(null);
    }

    private Truth headingFits(SupportingDocument document) {
        return Truth.anyOf(covered(document), item -> Truth.same(heading(document.hsCode()), heading(item.hsCode())));
    }

    private static @Nullable String heading(@Nullable HsCode code) {
        return HsFacts.cut(code, HsFacts.HEADING);
    }

    /** Whether any party of the roles bears the name; unknown when no party has one of them. */
    private Truth named(@Nullable String name, Set<PartyRole> roles) {
        if (name == null) {
            return Truth.UNKNOWN;
        }
        String compared = comparable(name);
        Truth any = Truth.anyOf(
                consignment.parties(),
                party -> oneOf(party.role(), roles).andThen(() -> Truth.same(compared, comparable(party.name()))));
        Truth some = Truth.anyOf(consignment.parties(), party -> oneOf(party.role(), roles));
        return some == Truth.TRUE ? any : Truth.UNKNOWN;
    }

    private static Truth oneOf(@Nullable PartyRole role, Set<PartyRole> roles) {
        return role == null ? Truth.UNKNOWN : Truth.of(roles.contains(role));
    }

    /** Dots and blanks of abbreviations differ from paper to paper. */
    private static @Nullable String comparable(@Nullable String name) {
        return name == null ? null : Only.lettersAndDigits(Folding.fold(name));
    }
}
