/** Rule packs, their versions, and the reference tables they rely on. */
@NullMarked
package io.tidewaiter.pack;

import org.jspecify.annotations.NullMarked;
