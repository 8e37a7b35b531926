/** The file behind an audit trail, and the hashes behind sealed records. */
@NullMarked
package io.tidewaiter.internal.audit;

import org.jspecify.annotations.NullMarked;
