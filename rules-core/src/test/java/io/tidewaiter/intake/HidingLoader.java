package io.tidewaiter.intake;

import java.io.IOException;
import java.io.InputStream;

/** Loads our own classes anew and finds no class of one library, as in a host that did not add it. */
final class HidingLoader extends ClassLoader {

    private final String hidden;

    /** @param hidden package of the library, with a dot behind it */
    HidingLoader(String hidden) {
        super(HidingLoader.class.getClassLoader());
        this.hidden = hidden;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.startsWith(hidden)) {
            throw new ClassNotFoundException(name);
        }
        if (!name.startsWith("io.tidewaiter.")) {
            return super.loadClass(name, resolve);
        }
        Class<?> loaded = findLoadedClass(name);
        return loaded == null ? defineAnew(name) : loaded;
    }

    private Class<?> defineAnew(String name) throws ClassNotFoundException {
        try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length);
        } catch (IOException e) {
            throw new ClassNotFoundException(name, e);
        }
    }
}
