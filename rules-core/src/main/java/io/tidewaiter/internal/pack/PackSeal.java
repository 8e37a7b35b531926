package io.tidewaiter.internal.pack;

import io.tidewaiter.pack.InvalidPackException;
import io.tidewaiter.pack.PackProblem;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The bytes of a sealed pack: a mark, the nonce, then the files, encrypted and authenticated together with the mark. */
public final class PackSeal {

    private static final byte[] MARK = "TWPACK1\n".getBytes(StandardCharsets.US_ASCII);
    private static final int KEY = 32;
    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private PackSeal() {}

    /** Encrypts files. */
    public static byte[] seal(SortedMap<String, String> files, byte[] key) {
        checkKey(key);
        byte[] plain = write(files);
        try {
            byte[] nonce = Arrays.copyOf(derive(key, "nonce", plain), NONCE);
            byte[] secret = cipher(Cipher.ENCRYPT_MODE, key, nonce).doFinal(plain);
            ByteArrayOutputStream out = new ByteArrayOutputStream(MARK.length + NONCE + secret.length);
            out.writeBytes(MARK);
            out.writeBytes(nonce);
            out.writeBytes(secret);
            return out.toByteArray();
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("This Java has no AES in GCM, which every Java has to have.", missing);
        }
    }

    /**
     * Decrypts files.
     *
     * @throws InvalidPackException when these are no such bytes, the key is another one or the bytes were changed
     */
    public static Map<String, byte[]> open(byte[] sealed, byte[] key) {
        checkKey(key);
        int head = MARK.length + NONCE;
        if (sealed.length <= head || !MessageDigest.isEqual(MARK, Arrays.copyOf(sealed, MARK.length))) {
            throw refused("These bytes are no sealed pack", "Give what SealedPack.seal made, whole.");
        }
        try {
            byte[] nonce = Arrays.copyOfRange(sealed, MARK.length, head);
            return read(cipher(Cipher.DECRYPT_MODE, key, nonce).doFinal(sealed, head, sealed.length - head));
        } catch (GeneralSecurityException | IOException damaged) {
            throw refused(
                    "The sealed pack does not open", "Use the key it was sealed with; if it is that, it was changed.");
        }
    }

    private static Cipher cipher(int mode, byte[] key, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] own = derive(key, "cipher", MARK);
        cipher.init(mode, new SecretKeySpec(own, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(MARK);
        return cipher;
    }

    private static byte[] derive(byte[] key, String use, byte[] content) throws GeneralSecurityException {
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        mac.update(use.getBytes(StandardCharsets.US_ASCII));
        return mac.doFinal(content);
    }

    private static byte[] write(SortedMap<String, String> files) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (DataOutputStream out = new DataOutputStream(bytes)) {
            out.writeInt(files.size());
            for (Map.Entry<String, String> file : files.entrySet()) {
                byte[] text = file.getValue().getBytes(StandardCharsets.UTF_8);
                out.writeUTF(file.getKey());
                out.writeInt(text.length);
                out.write(text);
            }
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.toByteArray();
    }

    private static Map<String, byte[]> read(byte[] plain) throws IOException {
        Map<String, byte[]> files = new TreeMap<>();
        try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(plain))) {
            for (int left = in.readInt(); left > 0; left--) {
                String path = in.readUTF();
                files.put(path, in.readNBytes(in.readInt()));
            }
        }
        return files;
    }

    private static void checkKey(byte[] key) {
        if (key.length != KEY) {
            throw new IllegalArgumentException("A key has " + KEY + " bytes, this one has " + key.length + ".");
        }
    }

    private static InvalidPackException refused(String found, String advice) {
        return new InvalidPackException("sealed pack", List.of(PackProblem.error("", 0, found, advice)));
    }
}
