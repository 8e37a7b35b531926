package io.tidewaiter.internal.names;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that are part of a name's form rather than of the name. */
final class NameWords {

    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Titles of passenger messages and of lists. One that stands alone still counts a little: it may be a name after all. */
    static final Set<String> TITLES = words("""
            MR MRS MS MISS MSTR MST MIST DR PROF SIR LADY LORD MME MLLE SR JR SRA HERR FRAU CAPT REV CHD INF CHLD ADT PHD MD ESQ GOSP DIPL
            SHEIKH SHAYKH HAJI HAJJ HADZI HADJI MULLAH MAWLAWI SAYYID II III IV
            """);

    /** Titles that airlines write behind a given name without a blank; longest first. */
    static final List<String> GLUED_BEHIND = List.of("MSTR", "MISS", "PROF", "MRS", "CHD", "INF", "MR", "MS", "DR");

    /** Titles found glued in front of a name; longest first. */
    static final List<String> GLUED_BEFORE = List.of("MSTR", "MISS", "PROF", "MRS", "MR", "MS", "DR");

    /** Glued titles that real names begin or end with, too: DRAGAN, ADAMS, ALEKSANDR. */
    static final Set<String> DOUBTFUL = Set.of("MS", "DR", "INF", "CHD");

    /**
     * Articles, prepositions and words for son, daughter, father: often left out. Not those that are names elsewhere, such as LE, DO and AN.
     */
    static final Set<String> PARTICLES = words("""
            AL EL UL ASH BIN IBN BEN BINT BINTI OULD WALAD ABU ABOU UMM VAN VON DER DEN DE DEL DELLA DI DA DOS DAS DU LAS LOS LES TER ZU ZUM ZUR
            OGLU OGLI UGLI KYZY KIZI THE OF AND FOR ST SANTA
            """);

    /** Forms of companies: a list may hold them, and they say nothing about who is meant. */
    static final Set<String> LEGAL_FORMS = words("""
            LTD LIMITED LLC LLP INC INCORPORATED CORP CORPORATION CO COMPANY PLC GMBH AG KG SA SAS SARL SRL SPA BV NV OY OYJ AB ASA APS
            DOO DOOEL OOD EOOD OOO OAO ZAO PAO AO JSC PJSC OJSC CJSC SHPK SHA
            KFT ZRT SRO SP ZOO PTE PTY PVT FZE FZCO FZC TOV TOO SHIRKAT SOCIETE ANONYME
            """);

    private NameWords() {}

    private static Set<String> words(String text) {
        return Set.of(BLANKS.split(text.strip(), -1));
    }
}
