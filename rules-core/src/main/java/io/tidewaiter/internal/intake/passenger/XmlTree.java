package io.tidewaiter.internal.intake.passenger;

import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads XML element by element, without document type definitions, without entities of its own, and never more of one booking than a
 * booking can be.
 */
final class XmlTree {

    private static final int MOST_LEVELS = 40;
    private static final int MOST_ELEMENTS = 50_000;
    private static final int LONGEST_TEXT = 10_000;

    private final XMLStreamReader reader;

    XmlTree(InputStream in) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, false);
        factory.setXMLResolver((publicId, systemId, base, namespace) -> InputStream.nullInputStream());
        this.reader = factory.createXMLStreamReader(in);
    }

    /** Goes to the next start of an element; false at the end. */
    boolean nextStart() throws XMLStreamException {
        while (reader.hasNext()) {
            int event = reader.next();
            if (event == XMLStreamConstants.DTD) {
                throw new XMLStreamException("A document type definition is not allowed.", reader.getLocation());
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                return true;
            }
        }
        return false;
    }

    /** Name of the element that has just begun. */
    String name() {
        return reader.getLocalName();
    }

    long line() {
        return Math.max(1, reader.getLocation().getLineNumber());
    }

    /** The element that has just begun, without what is in it. */
    XmlElement shallow() {
        XmlElement element =
                new XmlElement(reader.getLocalName(), reader.getLocation().getCharacterOffset());
        for (int i = 0; i < reader.getAttributeCount(); i++) {
            element.attribute(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
        }
        return element;
    }

    /** The element that has just begun, to its end. */
    XmlElement deep() throws XMLStreamException {
        return deep(0, new int[1]);
    }

    private XmlElement deep(int level, int[] count) throws XMLStreamException {
        count[0]++;
        if (level > MOST_LEVELS || count[0] > MOST_ELEMENTS) {
            throw new XMLStreamException("Too many elements in one booking.", reader.getLocation());
        }
        XmlElement element = shallow();
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> element.add(deep(level + 1, count));
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text(element);
                case XMLStreamConstants.END_ELEMENT -> {
                    return element;
                }
                default -> {
                    // Comments, processing instructions and entities that are not known say nothing.
                }
            }
        }
        throw new XMLStreamException("The input ends inside an element.", reader.getLocation());
    }

    private void text(XmlElement element) {
        int room = LONGEST_TEXT - element.length();
        if (room > 0) {
            int length = Math.min(room, reader.getTextLength());
            element.append(new String(reader.getTextCharacters(), reader.getTextStart(), length));
        }
    }
}
