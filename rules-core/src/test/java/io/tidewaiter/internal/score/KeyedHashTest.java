package io.tidewaiter.internal.score;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.SplittableRandom;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class KeyedHashTest {

    @Test
    void isTheHashThatJavaCallsHmacSha256() throws GeneralSecurityException {
        long seed = 20261122L;
        System.out.println("keyed hash, seed " + seed);
        SplittableRandom random = new SplittableRandom(seed);
        KeyedHash hash = new KeyedHash();
        for (int i = 0; i < 500; i++) {
            String key = text(random, 1 + random.nextInt(150));
            String first = text(random, random.nextInt(100));
            String second = text(random, random.nextInt(300));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(bytes(key), "HmacSHA256"));
            mac.update(bytes(first));
            hash.use(key);
            assertThat(hash.of(bytes(first), bytes(second))).as("run " + i).isEqualTo(mac.doFinal(bytes(second)));
        }
    }

    private static String text(SplittableRandom random, int length) {
        return random.ints(length, ' ', 'Ж' + 1)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
