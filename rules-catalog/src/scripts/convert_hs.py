"""Makes tables/hs-codes.csv: the chapters, headings and subheadings of HS 2022, one code a line.

Usage: python3 convert_hs.py CODES.csv > ../main/resources/io/tidewaiter/catalog/tables/hs-codes.csv

CODES.csv is any list of HS 2022 codes, code first, such as the classification file of UN Comtrade (Public Domain Dedication and
Licence). Chapters and headings follow from the subheadings; chapter 77 is reserved and has none.
"""

import csv
import re
import sys


def main():
    with open(sys.argv[1], encoding="utf-8") as file:
        found = {line[0] for line in csv.reader(file) if line and re.fullmatch(r"[0-9]{6}", line[0])}
    codes = {code[:length] for code in found for length in (2, 4, 6)}
    print("code")
    print("\n".join(sorted(codes)))


main()
