package io.tidewaiter.internal.names;

import java.util.List;

/**
 * The scripts of the region, as passports and airlines write them in Latin letters. Latin: ICAO Doc 9303 part 3, section 6 A, with the letter
 * without its mark as the usual spelling. Cyrillic: ICAO Doc 9303 part 3, section 6 B, with the national spellings of Serbia, North Macedonia,
 * Bulgaria and Ukraine. Greek: ELOT 743. Arabic and Persian: consonants and long vowels only, because short vowels are not written.
 */
final class Alphabets {

    static final LetterTable LATIN = new LetterTable("""
            Ä=A|AE Æ=AE Å=A|AA Ö=O|OE Ø=O|OE Œ=OE Ü=U|UE ß=SS ẞ=SS Þ=TH Ð=D Đ=D|DJ Ł=L Ħ=H Ŧ=T Ŋ=N|NG Ñ=N Ĳ=IJ İ=I ı=I ĸ=Q Ə=E|A Ɨ=I
            Č=C|CH Ć=C|CH Š=S|SH Ž=Z|ZH Ç=C|CH Ş=S|SH Ș=S|SH Ț=T|TS Ţ=T|TS Ğ=G|GH Ë=E Ǆ=DZ|DJ Ǉ=LJ Ǌ=NJ DŽ=DZ|DZH
            """);

    static final LetterTable CYRILLIC = new LetterTable("""
            А=A Б=B В=V Г=G Ѓ=GJ|G Ґ=G Д=D Ђ=DJ|D Е=E Ё=E|YO Є=IE|YE Ж=ZH|Z З=Z Ѕ=DZ И=I І=I Ї=I|YI Й=I|Y Ј=J К=K Ќ=KJ|K Л=L Љ=LJ М=M Н=N Њ=NJ О=O
            П=P Р=R С=S Т=T Ћ=C|CH У=U Ў=U Ф=F Х=KH|H Ц=TS|C Ч=CH|C Џ=DZ|DZH Ш=SH|S Щ=SHCH|SHT Ъ=A| Ы=Y Ь= Э=E Ю=IU|YU Я=IA|YA Ѣ=E Ә=A Ғ=GH|G Қ=Q|K
            Ң=NG Ө=O Ұ=U Ү=U Һ=H ЬЕ=IE|YE ЬЁ=IO|YO ИЙ=II|IY ЫЙ=YI|Y КС=KS|X
            """);

    static final LetterTable GREEK = new LetterTable("""
            Α=A Β=V|B Γ=G Δ=D Ε=E Ζ=Z Η=I Θ=TH Ι=I Κ=K|C Λ=L Μ=M Ν=N Ξ=X Ο=O Π=P Ρ=R Σ=S ς=S Τ=T Υ=Y|I Φ=F|PH Χ=CH|H Ψ=PS Ω=O ΟΥ=OU ΑΥ=AV|AF ΕΥ=EV|EF
            ΗΥ=IV ΜΠ=MP|B ΝΤ=NT|D ΓΓ=NG ΓΚ=GK|G ΓΞ=NX ΓΧ=NCH ΤΖ=TZ ΤΣ=TS
            """);

    static final LetterTable ARABIC = new LetterTable("""
            ا=A أ=A إ=A|I آ=A ٱ=A ء= ؤ=W|O ئ=Y ب=B ت=T ث=TH ج=J|G ح=H خ=KH د=D ذ=DH|Z ر=R ز=Z س=S ش=SH ص=S ض=D|Z ط=T ظ=Z ع=A غ=GH ف=F ق=Q|K ك=K ل=L
            م=M ن=N ه=H ة=A و=W|O ي=Y|I ى=A ی=Y|I ک=K گ=G پ=P چ=CH ژ=ZH ڤ=V ہ=H ھ=H ے=E ں=N ٹ=T ڈ=D ڑ=R ۀ=A
            """);

    /** Scripts other than Latin. */
    static final List<LetterTable> OTHERS = List.of(CYRILLIC, GREEK, ARABIC);

    private Alphabets() {}
}
