"""XML that may be hostile: no entities, no network, no giant trees."""

from lxml import etree

from brandcheck.errors import BrandCheckError


def parse_xml(data: bytes) -> etree._Element:
    """The root of an XML part; external and inner entities stay unresolved, depth and node size stay bounded.

    Raises:
        BrandCheckError: not well-formed, or beyond the bounds.
    """
    parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, load_dtd=False, recover=False)
    try:
        return etree.fromstring(data, parser)
    except etree.XMLSyntaxError as error:
        beyond = (
            getattr(error, "code", None) == etree.ErrorTypes.ERR_RESOURCE_LIMIT
        )  # depth, entities, or one huge piece of text
        raise BrandCheckError("too_large_to_read" if beyond else "damaged_file") from error
