/** Rule packs, their cards, problems and reference tables: versioned data, never code. */
@org.jspecify.annotations.NullMarked
package io.tidewaiter.pack;
